def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('pack.jar is not a check pack but a web page')
assert log.contains('Log in with a browser, download the pack again')
assert !log.contains('END header')
return true
