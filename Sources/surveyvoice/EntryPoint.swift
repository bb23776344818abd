#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the process starts and ends.
@main
enum EntryPoint {
  static func main() {
    // Reading our output may stop early ("| head"): that is an ordinary end, not a fault.
    signal(SIGPIPE, SIG_DFL)
    let console = Console.standard
    let status = CommandRun.run(Array(CommandLine.arguments.dropFirst()), console: console)
    console.flush()
    exit(status.rawValue)
  }
}
