def read = { path -> new groovy.json.JsonSlurper().parse(new File(basedir, path), 'UTF-8') }
def measured = read('with/target/grade/grade.json')
def plain = read('without/target/grade/grade.json')
def decided = { grade -> grade.checks.collect { [it.id, it.verdict, it.earned, it.message, it.ending] } }
assert decided(measured) == decided(plain)
assert measured.score == plain.score
assert measured.score > 0
assert measured.checks.find { it.id == 'all-values' }.verdict == 'FAILED'
assert !plain.containsKey('coverage')

def file = { name -> measured.coverage.files.find { it.path == 'src/main/java/parallel/fibonacci/' + name } }
assert !measured.coverage.containsKey('reason') : measured.coverage.reason
def lines = { name -> new File(basedir, 'with/src/main/java/parallel/fibonacci/' + name).readLines('UTF-8') }
def numberOf = { name, text -> lines(name).findIndexOf { it.contains(text) } + 1 }

// Of the child, main ran in a JVM of its own, and nothing but its exceptions' lines was missed.
assert file('Child.java').onlyInChildren.contains(numberOf('Child.java', 'arguments.length == 0'))
assert !file('Child.java').onlyInChildren.contains(numberOf('Child.java', 'new ProcessBuilder'))
assert file('Child.java').missedLines.contains(numberOf('Child.java', 'A child needs something'))
assert file('Child.java').partlyCoveredLines == [numberOf('Child.java', 'arguments.length == 0')]

assert file('Fibonacci.java').missedLines == [numberOf('Fibonacci.java', 'cached(n) + 1')]
assert file('Fibonacci.java').onlyInChildren == []
assert file('Fibonacci.java').lines.missed == 1
assert file('Fibonacci.java').branches == [covered: 6, missed: 0]
assert measured.coverage.lines.covered == measured.coverage.files.sum { it.lines.covered }

def page = new File(basedir, 'with/target/grade/index.html').getText('UTF-8')
assert page.contains('<h2 id="coverage">')
assert page.contains('src/main/java/parallel/fibonacci/Child.java')
assert !new File(basedir, 'without/target/grade/index.html').getText('UTF-8').contains('<h2 id="coverage">')
return true
