def folder = new File(basedir, 'target/grade')
folder.mkdirs()
def file = new RandomAccessFile(new File(folder, '.grade.lock'), 'rw')
file.writeBytes('4711')
context.put('first grade', [file, file.channel.lock()])
return true
