// The submission: exercises/fibonacci, without what stands here already.
def root = new File(basedir, '../../../../..').canonicalFile
def from = new File(root, 'exercises/fibonacci/src/main/java')
assert from.directory
from.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def to = new File(basedir, 'src/main/java/' + from.toPath().relativize(file.toPath()))
    if (!to.exists()) {
        to.parentFile.mkdirs()
        to.bytes = file.bytes
    }
}
new File(basedir, 'src/main/java/parallel/fibonacci/Z\u00e4hler.java').text = 'package parallel.fibonacci; class Z\u00e4hler {}'
return true
