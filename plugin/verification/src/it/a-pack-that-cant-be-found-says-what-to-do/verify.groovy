def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('There is no check pack at no/such.jar')
return true
