import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The full pack of pickle-round-trip, and three submissions: the skeleton as a clone, the solution as a zip, and a damaged one.
def root = new File(basedir, '../../../../..').canonicalFile
def packs = new File(basedir, 'packs')
packs.mkdirs()
new File(root, 'reference-solutions/pickle-round-trip/target').eachFile { file ->
    if (file.name.endsWith('-checks-full.jar')) {
        new File(packs, file.name).bytes = file.bytes
    }
}
def copy = { File from, File to ->
    from.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def target = new File(to, from.toPath().relativize(file.toPath()).toString())
        target.parentFile.mkdirs()
        target.bytes = file.bytes
    }
}
copy(new File(root, 'exercises/pickle-round-trip/src'), new File(basedir, 'handed-in/pickle-round-trip-bob/src'))
def solution = new File(root, 'reference-solutions/pickle-round-trip/src/main/java')
new ZipOutputStream(new FileOutputStream(new File(basedir, 'handed-in/=ada.zip'))).withCloseable { zip ->
    solution.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        zip.putNextEntry(new ZipEntry('my work/src/main/java/' + solution.toPath().relativize(file.toPath())))
        zip.write(file.bytes)
    }
}
new File(basedir, 'handed-in/eve.tar.gz').text = '<html>not found</html>'
return true
