package dev.mtproto.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

final class TlSchemaProperties {
  private static final String SCHEMA = Schemas.text("mtproto.tl");

  @Property(tries = 300)
  void definitionIsReadAsItIsWritten(@ForAll("definitions") TlDefinition definition) {
    TlSchema schema = new TlSchema(List.of("a"), List.of(definition), List.of(), List.of());

    assertThat(TlSchema.parse(schema.toTl()).constructors())
        .hasSize(1)
        .first()
        .usingRecursiveComparison()
        .ignoringFields("line")
        .isEqualTo(definition);
  }

  /** A text with anything in it is either read or refused where it is wrong. */
  @Property(tries = 300)
  void textWithAnythingInItIsReadOrRefused(
      @ForAll("places") int place, @ForAll("insertions") String inserted) {
    String text = SCHEMA.substring(0, place) + inserted + SCHEMA.substring(place);

    assertThatCode(() -> readOrRefuse(text)).doesNotThrowAnyException();
  }

  private static void readOrRefuse(String text) {
    try {
      TlSchema.parse(text);
    } catch (TlSyntaxException e) {
      assertThat(e.line()).isBetween(1, (int) text.chars().filter(c -> c == '\n').count() + 1);
      assertThat(e.column()).isPositive();
    }
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, SCHEMA.length());
  }

  @Provide
  Arbitrary<String> insertions() {
    return Arbitraries.strings().withChars("ab1#:;=<>{}[]!%*?./ \n-").ofMinLength(1).ofMaxLength(4);
  }

  @Provide
  Arbitrary<TlDefinition> definitions() {
    return Combinators.combine(names(), ids(), params().list().ofMaxSize(6), types())
        .as((name, id, params, result) -> new TlDefinition(name, id, List.of(), params, result, 1));
  }

  private static Arbitrary<String> names() {
    Arbitrary<String> simple = simpleNames();
    return Arbitraries.oneOf(
        simple, Combinators.combine(simple, simple).as((space, name) -> space + "." + name));
  }

  private static Arbitrary<String> simpleNames() {
    return Combinators.combine(
            Arbitraries.chars().range('a', 'z').range('A', 'Z'),
            Arbitraries.strings().withCharRange('a', 'z').withChars("_09Z").ofMaxLength(8))
        .as((first, rest) -> first + rest);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.strings().withChars("0123456789abcdef").ofMaxLength(8);
  }

  private static Arbitrary<TlParam> params() {
    return Combinators.combine(simpleNames(), conditions(), types()).as(TlParam::new);
  }

  private static Arbitrary<TlParam.@Nullable Condition> conditions() {
    return Combinators.combine(simpleNames(), Arbitraries.integers().between(0, 31))
        .as(TlParam.Condition::new)
        .injectNull(0.5);
  }

  private static Arbitrary<TlExpr> types() {
    Arbitrary<TlExpr> named =
        Combinators.combine(names(), Arbitraries.of(true, false))
            .as((name, bare) -> new TlExpr.Named(name, List.of(), bare));
    Arbitrary<TlExpr> vectors =
        named.map(element -> new TlExpr.Named("Vector", List.of(element), false));
    return Arbitraries.oneOf(named, vectors);
  }
}
