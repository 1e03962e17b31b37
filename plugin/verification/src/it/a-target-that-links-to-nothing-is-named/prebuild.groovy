def target = new File(basedir, 'target').toPath()
java.nio.file.Files.deleteIfExists(target)
java.nio.file.Files.createSymbolicLink(target, java.nio.file.Path.of('gone/away'))
return true
