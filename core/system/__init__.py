"""What differs between Windows and POSIX: held files, names of outputs, how a Python starts."""
