def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('3 exercises handed in, 2 to grade')
assert log.contains('=ada, pickle-round-trip: 15 of 15 points')
assert log.contains('3 exercises handed in, 0 to grade')
assert log.contains("nowhere isn't there: name the folder that holds the submissions")

def table = new File(basedir, 'target/batch/gradebook.csv').readLines('UTF-8')
assert table.size() == 4
assert table[0].startsWith('submission,exercise,people,outcome,score,max-score,pending,held-back,handed-in,late,')
assert table.any { it.startsWith("'=ada,pickle-round-trip,,GRADED,15,15,0,0,") }
assert table.any { it.startsWith('pickle-round-trip-bob,pickle-round-trip,,GRADED,0,15,0,0,') }
assert table.any { it.startsWith('eve,,,UNREADABLE,,,,,') && it.contains("the archive can't be unpacked") }

assert log.contains('What was handed out for pickle-round-trip isn\'t in')
def alike = new File(basedir, 'target/batch/similarity.csv').readLines('UTF-8')
assert alike.size() == 2
assert alike[1] ==~ /pickle-round-trip,('=ada,pickle-round-trip-bob|pickle-round-trip-bob,'=ada),\d+,\d+/

def classPage = new File(basedir, 'target/batch/index.html').getText('UTF-8')
assert classPage.contains('<a href="reports/%253Dada/pickle-round-trip/index.html">=ada</a>')

def page = new File(basedir, 'target/batch/reports/%3Dada/pickle-round-trip/index.html')
assert page.length() > 0
assert new groovy.json.JsonSlurper().parse(new File(page.parentFile, 'grade.json'), 'UTF-8').score == 15
assert classPage.contains('Compared by JPlag')
return true
