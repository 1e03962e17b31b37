def log = new File(basedir, 'build.log').getText('UTF-8')
def target = new File(basedir.canonicalFile, 'target')
assert log.contains("can't be made, because ${target.path} is a symbolic link to gone/away, which isn't there: make that folder, or delete the link")
assert !log.contains('at io.github.mvngrade')
return true
