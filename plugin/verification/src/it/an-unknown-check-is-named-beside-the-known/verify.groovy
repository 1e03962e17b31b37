def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('has no check "lru"')
assert log.contains('lru-order')
return true
