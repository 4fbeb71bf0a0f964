import CNcurses
import Glibc
import Synchronization

/// Runs tasks on a thread of its own, which sleeps when there are none.
///
/// The runtime's pool, once used, wakes every second for as long as the program lives. A task on
/// this thread, and the actors that it calls, leave the pool unused: `Task(executorPreference:
/// thread) { … }`.
public final class BackgroundThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  /// Counts the jobs that wait.
  private let counter: Int32

  /// Starts the thread; it lives as long as the program.
  public init() throws(TerminalError) {
    counter = eventfd(0, Int32(EFD_CLOEXEC | EFD_SEMAPHORE))
    guard counter >= 0 else { throw .system(String(cString: strerror(errno))) }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let error = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<BackgroundThread>.fromOpaque(context).takeRetainedValue().run()
      }, context.toOpaque())
    guard error == 0 else {
      context.release()
      throw .system(String(cString: strerror(error)))
    }
    pthread_detach(thread)
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    eventfd_write(counter, 1)
  }

  private func run() -> Never {
    while true {
      var count: eventfd_t = 0
      guard eventfd_read(counter, &count) == 0 else { continue }
      let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      job?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
