"""A terminal for measuring: runs a program on a pseudo-terminal and notes when its bytes come.

Nothing is drawn. A frame ends with its last byte: the last one before a pause that is longer than any
program makes within a frame.
"""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

DOWN = b"\x1bOB"  # as xterm sends it to a program that asked for the keypad
COMMON = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": os.environ["PATH"]}


class Terminal:
    """A program that runs on a terminal of its own."""

    def __init__(self, command, size=(120, 40), variables=None, folder=None):
        self.started = time.monotonic()
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            if folder:
                os.chdir(folder)
            os.execvpe(command[0], command, {**COMMON, **(variables or {})})
        self.status = None

    def frame(self, pause, patience=30.0, least=1):
        """Waits for a frame; returns when its last byte came (None without any), and its bytes.

        A program may switch the terminal over long before it draws: then a frame has more bytes.
        """
        data, last, end = b"", None, time.monotonic() + patience
        while True:
            left = (end if len(data) < least else last + pause) - time.monotonic()
            if left <= 0 or not select.select([self.file], [], [], left)[0]:
                return last, data
            try:
                piece = os.read(self.file, 1 << 16)
            except OSError:
                return last, data
            if not piece:
                return last, data
            last = time.monotonic()
            data += piece

    def press(self, keys, pause=0.012, patience=1.0):
        """Sends keys; returns the milliseconds to the last byte of the answer, and its bytes."""
        sent = time.monotonic()
        os.write(self.file, keys)
        last, data = self.frame(pause, patience)
        return (None if last is None else (last - sent) * 1000), data

    def memory(self):
        """Returns the proportional set size now and the largest resident one so far, in MB."""
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            rest = next(line for line in file if line.startswith("Pss:"))
        with open(f"/proc/{self.pid}/status") as file:
            peak = next(line for line in file if line.startswith("VmHWM:"))
        return int(rest.split()[1]) / 1024, int(peak.split()[1]) / 1024

    def end(self, keys=b"q"):
        """Asks the program to end, and sees to it that it does."""
        try:
            os.write(self.file, keys)
            self.frame(0.3, 0.3)
        except OSError:
            pass
        for attempt in range(40):
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                break
            if attempt == 20:
                os.kill(self.pid, signal.SIGKILL)
            time.sleep(0.05)
        os.close(self.file)


# More bytes than any program needs to switch a terminal over, fewer than any first frame has.
SWITCHED = 250


def first_frame(command, pause=0.15, **options):
    """Returns the milliseconds from the start of a program to the last byte of its first frame."""
    terminal = Terminal(command, **options)
    last, _ = terminal.frame(pause, least=SWITCHED)
    started = terminal.started
    terminal.end()
    return None if last is None else (last - started) * 1000
