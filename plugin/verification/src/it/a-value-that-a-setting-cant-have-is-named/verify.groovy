def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("A setting can't be used: grade.seed must be a whole number from 0, but is abc")
assert !log.contains('convert')
assert !new File(basedir, 'target/grade/grade.json').exists()
return true
