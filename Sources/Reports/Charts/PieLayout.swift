import Foundation

/// Where a pie, its labels and its leaders go.
struct PieLayout {
  /// The place of one label.
  struct Place {
    var isRight: Bool
    /// The top of the label's first line.
    var top: Double
    /// Where its lines start (right of the pie) or end (left of it).
    var edge: Double
    /// The path from the slice's rim to the label.
    var leader: String
  }

  let centreX: Double
  let centreY: Double
  let radius: Double
  let height: Double
  private(set) var places: [Place] = []

  /// Lays out labels beside the slices whose middles are at `angles`, in turns from 12 o'clock.
  ///
  /// `reach` is how far from the rim the labels' columns stand. The picture grows as tall as its
  /// taller column needs.
  init(angles: [Double], labels: [PieLabel], radius: Double, width: Double, reach: Double) {
    let gap = 8.0
    let margin = 18.0
    let sides = angles.map { $0 < 0.5 }
    let columns = [true, false].map { side in
      zip(sides, labels).filter { $0.0 == side }.map {
        LabelColumn.Entry(height: $0.1.height, wanted: 0)
      }
    }
    let tallest = columns.map { LabelColumn.height(of: $0, gap: gap) }.max() ?? 0
    height = max(radius * 2 + margin * 2, tallest + 4)
    centreX = width / 2
    centreY = height / 2
    self.radius = radius

    var tops = [Double](repeating: 0, count: labels.count)
    for side in [true, false] {
      // Down the page: clockwise on the right, anticlockwise on the left.
      let own = angles.indices.filter { sides[$0] == side }
      let order = side ? own : own.reversed()
      let entries = order.map { index in
        LabelColumn.Entry(
          height: labels[index].height, wanted: point(angles[index], radius + 14).y)
      }
      let placed = LabelColumn.tops(of: entries, top: 2, bottom: height - 2, gap: gap)
      for (index, top) in zip(order, placed) { tops[index] = top }
    }
    for (index, angle) in angles.enumerated() {
      let isRight = sides[index]
      let end = (
        x: isRight ? centreX + radius + reach : centreX - radius - reach,
        y: tops[index] + labels[index].height / 2
      )
      places.append(
        Place(
          isRight: isRight, top: tops[index], edge: end.x + (isRight ? 6 : -6),
          leader: leader(from: angle, to: end)))
    }
  }

  /// The point at an angle, in turns clockwise from 12 o'clock, and a distance from the centre.
  func point(_ angle: Double, _ distance: Double) -> (x: Double, y: Double) {
    (
      centreX + distance * sin(angle * 2 * .pi),
      centreY - distance * cos(angle * 2 * .pi)
    )
  }

  static func text(_ point: (x: Double, y: Double)) -> String {
    "\(SVGNumber.text(point.x)) \(SVGNumber.text(point.y))"
  }

  /// A path from the rim out, then straight to the label; where that would cut the pie, round it
  /// first as far as the tangent.
  private func leader(from angle: Double, to end: (x: Double, y: Double)) -> String {
    let ring = radius + 9
    let elbow = point(angle, ring)
    let start = "M\(Self.text(point(angle, radius - 5))) L\(Self.text(elbow))"
    let last = "L\(Self.text(end))"
    if distanceFromCentre(elbow, end) >= radius + 4 { return "\(start) \(last)" }

    let distance = hypot(end.x - centreX, end.y - centreY)
    guard distance > ring else { return "\(start) \(last)" }
    // atan2 with the axes turned, so that 0 is 12 o'clock and turns run clockwise.
    var turn = atan2(end.x - centreX, centreY - end.y) / (2 * .pi)
    if turn < 0 { turn += 1 }
    var way = turn - angle
    if way > 0.5 { way -= 1 }
    if way < -0.5 { way += 1 }
    let tangent = acos(ring / distance) / (2 * .pi)
    let stop = angle + (way > 0 ? max(way - tangent, 0) : min(way + tangent, 0))
    let (length, sweep) = (SVGNumber.text(ring), way > 0 ? 1 : 0)
    return "\(start) A\(length) \(length) 0 0 \(sweep) \(Self.text(point(stop, ring))) \(last)"
  }

  /// How near a straight line between two points comes to the pie's centre.
  private func distanceFromCentre(
    _ first: (x: Double, y: Double), _ second: (x: Double, y: Double)
  ) -> Double {
    let (dx, dy) = (second.x - first.x, second.y - first.y)
    let square = dx * dx + dy * dy
    guard square > 0 else { return hypot(first.x - centreX, first.y - centreY) }
    let along = ((centreX - first.x) * dx + (centreY - first.y) * dy) / square
    let t = min(max(along, 0), 1)
    return hypot(first.x + t * dx - centreX, first.y + t * dy - centreY)
  }
}
