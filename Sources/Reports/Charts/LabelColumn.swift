/// Labels down one side of a pie: each as near as can be to its slice, none over another.
///
/// The labels keep the order of their slices, so that no leader crosses another. Each label wants a
/// height of its own; where two want the same place they are pushed apart by equal amounts, which is
/// isotonic regression solved by pooling neighbours (Ayer and others, 1955).
struct LabelColumn {
  /// One label: how tall it is and where its middle would be if it were alone.
  struct Entry {
    var height: Double
    var wanted: Double
  }

  /// The tops of the labels, in their order, within `top` and below.
  ///
  /// `gap` is the least distance between two. Labels that do not fit above `bottom` run past it.
  static func tops(of entries: [Entry], top: Double, bottom: Double, gap: Double) -> [Double] {
    // With the space each label takes subtracted, "none over another" becomes "never decreasing".
    var offsets: [Double] = []
    var used = 0.0
    for entry in entries {
      offsets.append(used)
      used += entry.height + gap
    }
    var blocks: [(sum: Double, count: Int)] = []
    for (entry, offset) in zip(entries, offsets) {
      var block = (sum: entry.wanted - entry.height / 2 - offset, count: 1)
      while let last = blocks.last,
        last.sum / Double(last.count) > block.sum / Double(block.count)
      {
        blocks.removeLast()
        block = (last.sum + block.sum, last.count + block.count)
      }
      blocks.append(block)
    }
    let highest = max(top, bottom - (used - gap))
    let settled = blocks.flatMap { block in
      repeatElement(
        min(max(block.sum / Double(block.count), top), highest), count: block.count)
    }
    return zip(settled, offsets).map { $0 + $1 }
  }
}
