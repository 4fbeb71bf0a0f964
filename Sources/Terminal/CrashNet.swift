import Glibc
import Synchronization

/// Restores the terminal when the program crashes or leaves by `exit` while a screen is open.
enum CrashNet {
  /// The memory of a signal handler: prepared beforehand and never freed.
  fileprivate struct Rescue {
    let output: Int32
    var mode: termios
    let bytes: UnsafeMutableBufferPointer<UInt8>
    /// The actions that the signals of ``crashes`` had before, in the same order.
    let before: UnsafeMutablePointer<sigaction>
  }

  fileprivate static let crashes = (SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT)

  /// Prepares the rescue: `bytes` undo on `output` the modes that a screen switches on.
  static func arm(output: Int32, mode: termios, bytes: [UInt8]) {
    let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = kept.initialize(from: bytes)
    let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 7)
    let rescue = UnsafeMutablePointer<Rescue>.allocate(capacity: 1)
    rescue.initialize(to: Rescue(output: output, mode: mode, bytes: kept, before: before))
    addressOfRescue.store(UInt(bitPattern: rescue), ordering: .releasing)
    provideStack()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { crash($0) }
    action.sa_flags = SA_ONSTACK
    eachCrash { index, signal in sigaction(signal, &action, before + index) }
    atexit { handBack() }
  }

  /// Ends the watch, once the terminal is restored.
  static func disarm() {
    guard let rescue = take() else { return }
    eachCrash { index, signal in sigaction(signal, rescue.pointee.before + index, nil) }
  }

  fileprivate static func take() -> UnsafeMutablePointer<Rescue>? {
    UnsafeMutablePointer(bitPattern: addressOfRescue.exchange(0, ordering: .acquiringAndReleasing))
  }

  fileprivate static func eachCrash(_ body: (Int, Int32) -> Void) {
    let (ill, trap, abort, bus, arithmetic, memory, quit) = crashes
    body(0, ill)
    body(1, trap)
    body(2, abort)
    body(3, bus)
    body(4, arithmetic)
    body(5, memory)
    body(6, quit)
  }

  /// Gives handlers a stack of their own, in case the usual one has overflowed.
  private static func provideStack() {
    var present = stack_t()
    guard sigaltstack(nil, &present) == 0, present.ss_flags & Int32(SS_DISABLE) != 0
    else { return }
    let size = 64 * 1024
    var stack = stack_t(
      ss_sp: .allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
  }
}

/// The address of the rescue in force, 0 for none.
///
/// A signal handler cannot receive it otherwise.
private let addressOfRescue = Atomic<UInt>(0)

/// Runs in a signal handler: only calls that are safe there.
private func handBack() {
  guard let rescue = CrashNet.take() else { return }
  _ = write(rescue.pointee.output, rescue.pointee.bytes.baseAddress, rescue.pointee.bytes.count)
  tcsetattr(rescue.pointee.output, TCSANOW, &rescue.pointee.mode)
  CrashNet.eachCrash { index, signal in sigaction(signal, rescue.pointee.before + index, nil) }
}

/// Restores the terminal and passes the signal to its earlier action.
private func crash(_ signal: Int32) {
  handBack()
  raise(signal)
}
