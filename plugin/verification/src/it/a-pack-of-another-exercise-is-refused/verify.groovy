def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('The check pack is that of the exercise file-copy, but this folder is the exercise fibonacci')
assert !new File(basedir, 'target/grade/grade.json').exists()
return true
