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
return true
