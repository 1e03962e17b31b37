def read = { path -> new groovy.json.JsonSlurper().parse(new File(basedir, path), 'UTF-8') }
def grades = ['first', 'zweite Übung'].collect { read(it + '/target/grade/grade.json') }
def decided = { grade -> grade.checks.collect { [it.id, it.verdict, it.earned, it.message, it.expected, it.actual] } }
assert grades.every { it.seed == 42 }
assert grades[0].score == 1
assert grades[0].checks.find { it.id == 'all-values' }.verdict == 'FAILED'
assert decided(grades[0]) == decided(grades[1])

// The course page names both, whoever came last, and its links lead to their pages.
def course = read('target/grade/course.json')
assert course.exercises.size() == 2
assert course.score == 2
assert course.maxScore == 20
def page = new File(basedir, 'target/grade/index.html').getText('UTF-8')
course.exercises.each {
    assert page.contains(it.report)
    assert new File(new File(basedir, 'target/grade').toURI().resolve(it.report)).file
}
return true
