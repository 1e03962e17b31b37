def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('There is no setting grade.speedups. Did you mean grade.speedup? All settings: ')
assert log.contains('grade.solutionRuns')
assert !new File(basedir, 'target/grade/grade.json').exists()
return true
