def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("because ${new File(basedir, 'target').canonicalPath} is a file: delete it")
assert !log.contains('at io.github.mvngrade')
assert !new File(basedir, 'exercise/target/grade/grade.json').exists()
return true
