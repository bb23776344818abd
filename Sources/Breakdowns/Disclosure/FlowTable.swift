/// An exact attacker on a two-way table: what each hidden cell can be, from the totals of its rows and
/// columns and every cell that is published.
///
/// The tables that agree with what is published are the flows of a network from rows to columns, with
/// the true table as one of them. A cell's largest possible value is its true value and all that can
/// be pushed round a cycle through it; its smallest likewise (R. K. Ahuja, T. L. Magnanti and
/// J. B. Orlin, "Network Flows", 1993, on residual networks). Whole numbers stay whole, so the bounds
/// are exact.
struct FlowTable: Sendable {
  private struct Arc: Sendable {
    var to: Int
    var room: Int
    /// The position of the arc that runs the other way.
    var back: Int
  }

  private var arcs: [Arc] = []
  private var arcsOfNode: [[Int]] = []

  /// What of a flow may still be pushed along an arc that has no limit of its own.
  private static let unlimited = Int.max / 4

  /// Adds a node and gives its number.
  mutating func addNode() -> Int {
    arcsOfNode.append([])
    return arcsOfNode.count - 1
  }

  /// Adds an unknown between two nodes with its true value, and gives its number.
  mutating func addUnknown(from: Int, to: Int, value: Int) -> Int {
    let arc = arcs.count
    arcs.append(Arc(to: to, room: Self.unlimited, back: arc + 1))
    arcs.append(Arc(to: from, room: value, back: arc))
    arcsOfNode[from].append(arc)
    arcsOfNode[to].append(arc + 1)
    return arc
  }

  /// The values that the unknown may have.
  func bounds(_ unknown: Int) -> ClosedRange<Int> {
    let value = arcs[unknown + 1].room
    let from = arcs[unknown + 1].to
    let to = arcs[unknown].to
    let more = pushed(from: to, to: from, without: unknown, atMost: Self.unlimited)
    let less = pushed(from: from, to: to, without: unknown, atMost: value)
    return (value - less)...(value + more)
  }

  /// How much flow can be sent between two nodes by the arcs other than one.
  private func pushed(from source: Int, to sink: Int, without unknown: Int, atMost: Int) -> Int {
    var arcs = arcs
    arcs[unknown].room = 0
    arcs[unknown + 1].room = 0
    var total = 0
    while total < atMost {
      // The shortest way first, so that the number of ways is bounded (Edmonds and Karp, 1972).
      var cameBy = [Int](repeating: -1, count: arcsOfNode.count)
      var queue = [source]
      var next = 0
      while next < queue.count, cameBy[sink] < 0 {
        let node = queue[next]
        next += 1
        for arc in arcsOfNode[node] where arcs[arc].room > 0 {
          let to = arcs[arc].to
          guard to != source, cameBy[to] < 0 else { continue }
          cameBy[to] = arc
          queue.append(to)
        }
      }
      guard cameBy[sink] >= 0 else { return total }
      var room = atMost - total
      var node = sink
      while node != source {
        let arc = cameBy[node]
        room = min(room, arcs[arc].room)
        node = arcs[arcs[arc].back].to
      }
      node = sink
      while node != source {
        let arc = cameBy[node]
        arcs[arc].room -= room
        arcs[arcs[arc].back].room += room
        node = arcs[arcs[arc].back].to
      }
      total += room
    }
    return total
  }
}
