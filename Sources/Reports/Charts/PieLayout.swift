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
    var leader: MarkupWriter
  }

  let centreX: Double
  let centreY: Double
  let radius: Double
  let height: Double
  private(set) var places: [Place] = []

  /// Lays out labels beside the slices whose middles are at `angles`, in turns from 12 o'clock.
  ///
  /// `reach` is how far from the rim the labels' columns stand. Where slices crowd together, their
  /// labels spread above and below them and the picture grows as tall as they need, since a label
  /// kept level with the pie would have its leader led round the others'.
  init(angles: [Double], labels: [PieLabel], radius: Double, width: Double, reach: Double) {
    let (gap, margin) = (8.0, 18.0)
    self.radius = radius
    centreX = width / 2
    let sides = angles.map { $0 < 0.5 }
    // First about a centre at height 0, then all moved down together.
    var tops = [Double](repeating: 0, count: labels.count)
    var (highest, lowest) = (-radius - margin, radius + margin)
    for side in [true, false] {
      // Down the page: clockwise on the right, anticlockwise on the left.
      let own = angles.indices.filter { sides[$0] == side }
      let order = side ? own : own.reversed()
      let entries = order.map { index in
        LabelColumn.Entry(
          height: labels[index].height, wanted: -(radius + 14) * cos(angles[index] * 2 * .pi))
      }
      let placed = LabelColumn.tops(of: entries, top: -.infinity, bottom: .infinity, gap: gap)
      for (index, top) in zip(order, placed) {
        tops[index] = top
        highest = min(highest, top - 2)
        lowest = max(lowest, top + labels[index].height + 2)
      }
    }
    centreY = -highest
    height = lowest - highest
    let ends = angles.indices.map { index in
      (
        x: sides[index] ? centreX + radius + reach : centreX - radius - reach,
        y: centreY + tops[index] + labels[index].height / 2
      )
    }
    let rings = rings(angles, ends)
    places = angles.indices.map { index in
      Place(
        isRight: sides[index], top: centreY + tops[index],
        edge: ends[index].x + (sides[index] ? 6 : -6),
        leader: leader(from: angles[index], to: ends[index], ring: rings[index]))
    }
  }

  /// How far from the centre each leader turns towards its label.
  ///
  /// Leaders that must go round the pie each have a ring of their own: the one that goes furthest
  /// the innermost, so that none crosses another.
  private func rings(_ angles: [Double], _ ends: [(x: Double, y: Double)]) -> [Double] {
    var rings = [Double](repeating: radius + 9, count: angles.count)
    let round = angles.indices.filter {
      distanceFromCentre(point(angles[$0], radius + 9), ends[$0]) < radius + 4
    }
    for clockwise in [true, false] {
      let same = round.filter { (way(from: angles[$0], to: ends[$0]) > 0) == clockwise }
      for (place, index) in (clockwise ? same.reversed() : same).enumerated() {
        rings[index] = radius + 7 + 3 * Double(min(place, 5))
      }
    }
    return rings
  }

  /// The turn from a slice's middle to its label, positive clockwise.
  private func way(from angle: Double, to end: (x: Double, y: Double)) -> Double {
    // atan2 with the axes turned, so that 0 is 12 o'clock and turns run clockwise.
    let way = atan2(end.x - centreX, centreY - end.y) / (2 * .pi) - angle
    return way - way.rounded()
  }

  /// The point at an angle, in turns clockwise from 12 o'clock, and a distance from the centre.
  func point(_ angle: Double, _ distance: Double) -> (x: Double, y: Double) {
    (
      centreX + distance * sin(angle * 2 * .pi),
      centreY - distance * cos(angle * 2 * .pi)
    )
  }

  /// A path from the rim out, then straight to the label; where that would cut the pie, round it
  /// first as far as the tangent.
  private func leader(
    from angle: Double, to end: (x: Double, y: Double), ring: Double
  ) -> MarkupWriter {
    let elbow = point(angle, ring)
    var path = MarkupWriter()
    path.move(point(angle, radius - 5))
    path.go(elbow)
    let distance = hypot(end.x - centreX, end.y - centreY)
    if distanceFromCentre(elbow, end) < radius + 4, distance > ring {
      let way = way(from: angle, to: end)
      let tangent = acos(ring / distance) / (2 * .pi)
      let stop = angle + (way > 0 ? max(way - tangent, 0) : min(way + tangent, 0))
      path.arc(radius: ring, isLong: false, clockwise: way > 0, to: point(stop, ring))
    }
    path.go(end)
    return path
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
