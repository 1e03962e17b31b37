def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("A setting can't be used: grade.export names gradescop, which is no format. Did you mean gradescope? All formats: junit, ")
assert !new File(basedir, 'target/grade/grade.json').exists()
return true
