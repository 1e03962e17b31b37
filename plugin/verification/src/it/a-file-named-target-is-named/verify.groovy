def log = new File(basedir, 'build.log').getText('UTF-8')
def target = new File(basedir, 'target')
assert log.contains("can't be made, because ${target.canonicalPath} is a file: delete it")
assert !log.contains('at io.github.mvngrade')
assert target.text == 'not a folder'
return true
