// Both get the same sources: the solution's, but for what stands in the first one.
def root = new File(basedir, '../../../../..').canonicalFile
def from = new File(root, 'reference-solutions/fibonacci/src/main/java')
assert from.directory
def copy = { File source, String module ->
    source.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def to = new File(basedir, module + '/src/main/java/' + source.toPath().relativize(file.toPath()))
        if (!to.exists()) {
            to.parentFile.mkdirs()
            to.bytes = file.bytes
        }
    }
}
copy(from, 'with')
copy(new File(basedir, 'with/src/main/java'), 'without')
return true
