package dev.mtproto.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TlSchemaTest {

  @ParameterizedTest
  @CsvSource({"api-layer71.tl, 585, 235, 203, 71", "api-layer190.tl, 1362, 663, 515, 190"})
  void layersAreReadWhole(String name, int constructors, int methods, int types, int layer) {
    TlSchema schema = Schemas.parse(name);

    assertThat(schema.constructors()).hasSize(constructors);
    assertThat(schema.methods()).hasSize(methods);
    assertThat(schema.types()).hasSize(types);
    assertThat(schema.layer()).hasValue(layer);
    assertThat(schema.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"api-layer71.tl", "api-layer190.tl", "mtproto.tl"})
  void textIsTheSchemaAgainUpToBlankLines(String name) {
    assertThat(Schemas.parse(name).toTl()).isEqualTo(Schemas.withoutBlankLines(Schemas.text(name)));
  }

  @Test
  void serviceSchemaHasBareDefinitionsAndVectors() {
    TlSchema schema = Schemas.parse("mtproto.tl");

    assertThat(schema.layer()).isEmpty();
    assertThat(schema.constructors())
        .filteredOn(definition -> !definition.hasId())
        .extracting(TlDefinition::name)
        .containsExactly("int128", "int256", "message");
    assertThat(find(schema, "int128").params())
        .containsExactly(
            new TlParam(
                "", null, new TlExpr.Repeated("4", List.of(new TlParam("", null, named("int"))))));
    assertThat(find(schema, "future_salts").params().get(2).type())
        .isEqualTo(new TlExpr.Named("vector", List.of(named("future_salt")), false));
    assertThat(find(schema, "message").id()).isEqualTo(0x5bb8e511);
  }

  @Test
  void flagsBelongToTheirField() {
    TlDefinition definition =
        TlSchema.parse("a#1 flags:# b:flags.0?true flags2:# c:flags2.31?Vector<x.C> = A;")
            .constructors()
            .get(0);

    assertThat(definition.params())
        .extracting(TlParam::isFlags)
        .containsExactly(true, false, true, false);
    assertThat(definition.params().get(1).isTrueFlag()).isTrue();
    assertThat(definition.params().get(3).condition())
        .isEqualTo(new TlParam.Condition("flags2", 31));
    assertThat(definition.params().get(3).type())
        .isEqualTo(new TlExpr.Named("Vector", List.of(named("x.C")), false));
  }

  @Test
  void genericMethodAndBareTypeAreRead() {
    String line = "a#1 {X:Type} m:%Message query:!X = X;";
    TlDefinition method = TlSchema.parse("---functions---\n" + line).methods().get(0);

    assertThat(method.typeVariables()).containsExactly("X");
    assertThat(method.params())
        .extracting(TlParam::type)
        .containsExactly(new TlExpr.Named("Message", List.of(), true), new TlExpr.Function("X"));
    assertThat(method).hasToString(line);
  }

  @Test
  void builtInsAreRead() {
    TlSchema schema =
        TlSchema.parse("int ? = Int;\nvector#1cb5c415 {t:Type} # [ t ] = Vector t;\n");

    assertThat(schema.warnings()).isEmpty();
    assertThat(schema.constructors())
        .extracting(TlDefinition::resultName)
        .containsExactly("Int", "Vector");
  }

  @Test
  void sectionsMayChangeAndTypesComeFirst() {
    TlSchema schema =
        TlSchema.parse("a = A; ---functions--- f = A; ---types--- b = A; ---functions--- g = A;");

    assertThat(schema.constructors()).extracting(TlDefinition::name).containsExactly("a", "b");
    assertThat(schema.methods()).extracting(TlDefinition::name).containsExactly("f", "g");
  }

  @Test
  void commentsAtTheBeginningAndTheEndAreKept() {
    TlSchema schema =
        TlSchema.parse(
            "// first\n//second\n---types---\na = A; // between\n/* block\n b = B; */ c = A;\n// LAYER 7\n");

    assertThat(schema.header()).containsExactly("first", "second");
    assertThat(schema.footer()).containsExactly("LAYER 7");
    assertThat(schema.constructors()).extracting(TlDefinition::name).containsExactly("a", "c");
  }

  @Test
  void definitionMayTakeSeveralLines() {
    TlSchema schema = TlSchema.parse("\n\na#1\n  x:int\n  = A\n  ;");

    assertThat(schema.constructors()).hasToString("[a#1 x:int = A;]");
    assertThat(schema.constructors().get(0).line()).isEqualTo(3);
  }

  @Test
  void wrongCrcIsAWarningWithBothValues() {
    TlSchema schema = TlSchema.parse("\ninputPeerChat#179be864 chat_id:int = InputPeer;");

    assertThat(schema.warnings())
        .containsExactly(
            "line 2: inputPeerChat has id 179be864, but the CRC32 of its line is 179be863");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a#xyz = A; | 3 | an id of 1 to 8 hexadecimal digits | 'xyz'",
        "a#123456789 = A; | 3 | an id of 1 to 8 hexadecimal digits | '123456789'",
        "a b = A; | 5 | ':' | '='",
        "a b:= A; | 5 | a type | '='",
        "a b:int | 8 | a parameter or '=' | the end of the schema",
        "a b:int = A | 12 | ';' | the end of the schema",
        "a b:flags.32?true = A; | 11 | a flag's bit, 0 to 31 | '32'",
        "a b:flags.x?true = A; | 12 | a parameter or '=' | '?'",
        "a b:flags.1 true = A; | 13 | '?' | 'true'",
        "a b:Vector<int = A; | 16 | '>' | '='",
        "a {X:Int} = A; | 6 | 'Type' | 'Int'",
        "a 4*( int ) = A; | 5 | '[' | '('",
        "= A; | 1 | the name of a constructor or a method | '='",
        "a = A; a = B; | 8 | another name than that of line 1 | 'a'",
        "---type--- | 1 | '---types---' or '---functions---' | '---type---'",
        "a = ; | 5 | a type | ';'"
      })
  void errorSaysWhereAndWhatWasExpected(String text, int column, String expected, String found) {
    assertThatThrownBy(() -> TlSchema.parse(text))
        .isInstanceOf(TlSyntaxException.class)
        .hasMessage("line 1, column %d: expected %s, found %s", column, expected, found);
  }

  @Test
  void errorCountsLinesAndColumnsFromOne() {
    assertThatThrownBy(() -> TlSchema.parse("// comment\r\n\n  a b:int = ;"))
        .isInstanceOfSatisfying(
            TlSyntaxException.class,
            e -> {
              assertThat(e.line()).isEqualTo(3);
              assertThat(e.column()).isEqualTo(13);
            });
  }

  private static TlExpr named(String name) {
    return new TlExpr.Named(name, List.of(), false);
  }

  private static TlDefinition find(TlSchema schema, String name) {
    return schema.constructors().stream()
        .filter(d -> d.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
