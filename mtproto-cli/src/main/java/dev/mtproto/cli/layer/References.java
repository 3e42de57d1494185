package dev.mtproto.cli.layer;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.stream.Stream;

/** What a layer's constructors and methods refer to. */
final class References {
  private References() {}

  /** Whether the layer can be used without another beside it. */
  static boolean areDeclared(TlLayer layer) {
    return layer.combinators().stream()
        .flatMap(References::of)
        .allMatch(reference -> isDeclared(reference, layer));
  }

  private static Stream<TlTypeRef> of(TlCombinator combinator) {
    Stream<TlTypeRef> parameters = combinator.parameters().stream().map(TlParameter::type);
    return Stream.concat(parameters, Stream.of(combinator.result()));
  }

  private static boolean isDeclared(TlTypeRef reference, TlLayer layer) {
    if (reference instanceof TlTypeRef.Vector vector) {
      return isDeclared(vector.element(), layer);
    }
    if (reference instanceof TlTypeRef.Bare bare) {
      return layer.bareConstructor(bare) != null;
    }
    return !(reference instanceof TlTypeRef.Boxed boxed)
        || !layer.constructorsOf(boxed.name()).isEmpty();
  }
}
