/// Settles, once a whole file is read, what its columns of dates are: the order of day and month,
/// forms that are mixed, and stamps that stand for no date.
struct ColumnDates {
  private let plan: ReadPlan

  init(_ plan: ReadPlan) { self.plan = plan }

  func settle(_ decoders: inout [any AnswerDecoder], _ findings: inout FindingList) {
    var dates: [(position: Int, decoder: DateDecoder)] = decoders.indices.compactMap { position in
      (decoders[position] as? DateDecoder).map { (position, $0) }
    }
    let decided = dates.filter { $0.decoder.order != nil && !$0.decoder.hasFormat }
    for index in dates.indices {
      if dates[index].decoder.isOrderUndecided,
        let other = decided.max(by: { $0.decoder.deciding < $1.decoder.deciding }),
        let order = other.decoder.order
      {
        dates[index].decoder.borrowed = order
        noteOrder(
          dates[index], order, .column(field: isHidden(other.position) ? nil : other.position),
          count: dates[index].decoder.undecided, &findings)
      } else {
        noteOwnOrder(dates[index], &findings)
      }
      noteForms(dates[index], &findings)
      notePlaceholders(dates[index], &findings)
      decoders[dates[index].position] = dates[index].decoder
    }
  }

  private func isHidden(_ position: Int) -> Bool { plan.fields[position].isHidden }

  private func noteOwnOrder(
    _ date: (position: Int, decoder: DateDecoder), _ findings: inout FindingList
  ) {
    if let order = date.decoder.order, !date.decoder.hasFormat {
      noteOrder(date, order, .rows, count: date.decoder.deciding, &findings)
    } else if date.decoder.isOrderUndecided, !isHidden(date.position) {
      findings.add(
        .undecidedDateOrder, field: date.position, row: nil,
        column: plan.fields[date.position].columns.first?.index)
    }
  }

  private func noteOrder(
    _ date: (position: Int, decoder: DateDecoder), _ order: DateOrder, _ reason: DateOrder.Reason,
    count: Int, _ findings: inout FindingList
  ) {
    guard !isHidden(date.position) else { return }
    findings.add(
      Finding(
        code: .decidedDateOrder, field: date.position, count: count,
        places: [
          Finding.Place(row: nil, column: plan.fields[date.position].columns.first?.index)
        ], detail: .dateOrder(order, reason)))
  }

  /// The first places of each form were noted as they were read; those of all but the commonest
  /// are what is mixed.
  private func noteForms(
    _ date: (position: Int, decoder: DateDecoder), _ findings: inout FindingList
  ) {
    let noted = findings.take(.mixedDateForms, field: date.position)
    let order = date.decoder.orderTaken
    let forms = date.decoder.forms.settled(order)
    guard forms.others > 0, let commonest = forms.commonest, !isHidden(date.position) else {
      return
    }
    let isEitherWayUsual = commonest == (order == .dayFirst ? .dayFirst : .monthFirst)
    let places = noted.filter {
      $0.detail != .form(commonest) && !(isEitherWayUsual && $0.detail == .form(.eitherWay))
    }.flatMap(\.places).sorted {
      ($0.row ?? 0, $0.column ?? 0) < ($1.row ?? 0, $1.column ?? 0)
    }
    findings.add(
      Finding(
        code: .mixedDateForms, field: date.position, count: forms.others, places: places))
  }

  private func notePlaceholders(
    _ date: (position: Int, decoder: DateDecoder), _ findings: inout FindingList
  ) {
    let count = date.decoder.placeholders.count
    guard count > 0 else { return }
    findings.add(
      Finding(
        code: .placeholderDate, field: plan.fields[date.position].shownField, count: count,
        places: [
          Finding.Place(row: nil, column: plan.fields[date.position].columns.first?.index)
        ]))
  }
}
