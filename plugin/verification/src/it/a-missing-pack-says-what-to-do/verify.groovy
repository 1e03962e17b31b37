def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('No check pack is named')
assert log.contains('-Dgrade.pack=')
assert !new File(basedir, 'target/grade/grade.json').exists()
return true
