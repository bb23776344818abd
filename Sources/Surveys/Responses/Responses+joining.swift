extension Responses {
  /// The responses of several exports of one schema as one, in the order given.
  ///
  /// Text of every export but the first is copied, so that one store holds it all. Nil for none.
  package static func joined(_ parts: [Responses]) -> Responses? {
    guard var whole = parts.first else { return nil }
    for part in parts.dropFirst() where part.schema.fields.count == whole.schema.fields.count {
      whole.append(part)
    }
    return whole
  }

  private mutating func append(_ part: Responses) {
    for field in answers.indices {
      switch (answers[field], part.answers[field]) {
      case (.codes(let own), .codes(let more)): answers[field] = .codes(own + more)
      case (.sets(var own), .sets(let more)):
        own.words += more.words
        own.missing += more.missing
        answers[field] = .sets(own)
      case (.rankings(var own), .rankings(let more)):
        own.ranks += more.ranks
        own.missing += more.missing
        answers[field] = .rankings(own)
      case (.numbers(var own), .numbers(let more)):
        own.values += more.values
        own.missing += more.missing
        answers[field] = .numbers(own)
      case (.instants(let own), .instants(let more)): answers[field] = .instants(own + more)
      case (.texts(let own), .texts(let more)):
        answers[field] = .texts(own + copied(more, from: part.text))
      default: continue
      }
    }
    joinIdentifiers(part)
    if written.count == count, part.written.count == part.count {
      written += part.written
    } else {
      written = []
    }
    let ownersBefore = respondents.map { Int($0.max() ?? 0) + 1 } ?? count
    if respondents != nil || part.respondents != nil {
      let own = respondents ?? (0..<UInt32(count)).map { $0 }
      let more = part.respondents ?? (0..<UInt32(part.count)).map { $0 }
      respondents = own + more.map { $0 + UInt32(ownersBefore) }
    }
    rows += part.rows
    count += part.count
  }

  private mutating func joinIdentifiers(_ part: Responses) {
    let own =
      identifiers.count == count
      ? identifiers : [TextReference](repeating: TextReference(missing: .notAsked), count: count)
    let more =
      part.identifiers.count == part.count
      ? copied(part.identifiers, from: part.text)
      : [TextReference](repeating: TextReference(missing: .notAsked), count: part.count)
    identifiers = own + more
  }

  /// Copies texts of another store into this one's arena.
  private mutating func copied(
    _ references: [TextReference], from store: TextStore
  ) -> [TextReference] {
    store.withTexts { texts in
      references.map { reference in
        reference.missing == nil ? text.arena.append(texts[reference]) : reference
      }
    }
  }
}
