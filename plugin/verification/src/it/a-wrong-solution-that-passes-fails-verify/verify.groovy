def log = new File(basedir, 'build.log').getText('UTF-8')
def page = new File(basedir, 'target/grade/verify.html').getText('UTF-8')

// Both kinds of a wrong list, in the error of the build, in the log before it, and on the page.
assert log.contains('The checks of a-wrong-solution-that-passes-fails-verify are not proven:')
[
    '1. The wrong solution adds-one loses check negative, which exercise.yaml doesn\'t say.',
    '2. The wrong solution harmless passes check negative, which exercise.yaml says that it loses.',
].each { assert log.contains(it) }
assert log.contains('| twice(-7) must be -14.')
assert log.contains('| Again: mvn grade:verify -Dgrade.seed=')
assert (log =~ /negative  -  \+  -! \+! -  -  -/).find()
assert page.contains('The wrong solution harmless passes check negative')
assert page.contains('Not proven: 2 objections.')
return true
