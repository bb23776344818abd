/// A count with its noun.
enum Counted {
  static func words(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
