context.get('first grade')[0].close()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Another grade is running')
assert log.contains('process 4711')
return true
