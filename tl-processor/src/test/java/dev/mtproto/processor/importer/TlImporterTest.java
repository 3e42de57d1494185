package dev.mtproto.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.googlejavaformat.java.Formatter;
import dev.mtproto.processor.schema.Schemas;
import dev.mtproto.processor.schema.TlSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TlImporterTest {
  private final Path directory;

  TlImporterTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void typeOfSeveralConstructorsNestsThem() throws IOException {
    importText(
        """
        inputPeerEmpty#7f3b18ea = InputPeer;
        inputPeerUser#7b8e7de6 user_id:int access_hash:long = InputPeer;
        """);

    assertThat(read("a/InputPeerType.java"))
        .isEqualTo(
            """
            package a;

            import dev.mtproto.annotations.TlConstructor;
            import dev.mtproto.annotations.TlSecret;
            import dev.mtproto.annotations.TlType;

            /** {@code InputPeer}. */
            @TlType
            interface InputPeerType {
              /** {@code inputPeerEmpty}. */
              @TlConstructor(0x7f3b18ea)
              interface Empty {}

              /** {@code inputPeerUser}. */
              @TlConstructor(0x7b8e7de6)
              interface User {
                int userId();

                @TlSecret
                long accessHash();
              }
            }
            """);
  }

  @Test
  void typeThatIsItsOnlyConstructorIsOneInterface() throws IOException {
    importText("nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc;");

    assertThat(read("a/NearestDcType.java"))
        .contains(
            "@TlType\n@TlConstructor(0x8e1a1775)\ninterface NearestDcType {\n  String country();\n");
  }

  @Test
  void callerHasTheMethodsOfItsNamespace() throws IOException {
    importText(
        """
        x.found#1 = x.Found;
        ---functions---
        x.search#11f812d8 flags:# exact:flags.0?true q:string limit:flags.1?int = x.Found;
        x.count#2 keys:Vector<string> = Vector<int>;
        """);

    assertThat(read("a/methods/X.java"))
        .contains("import a.x.Found;\n")
        .contains("@TlMethods(namespace = \"x\")\npublic interface X {\n")
        .contains(
            "  Found search(@TlFlag(0) boolean exact, String q, @TlFlag(1) @Nullable Integer limit);\n")
        .contains("  List<Integer> count(@TlSecret List<String> keys);\n");
  }

  @Test
  void idThatIsNotTheCrcIsDeclaredSoAndWarnedOf() throws IOException {
    TlImporter.Result result = importText("inputPeerSelf#00000001 = InputPeer;");

    assertThat(read("a/InputPeerType.java"))
        .contains("@TlConstructor(value = 0x00000001, crc = false)\n  interface Self {}");
    assertThat(result.warnings())
        .containsExactly(
            "line 1: inputPeerSelf has id 00000001, but the CRC32 of its line is 7da07ec9");
  }

  @Test
  void flagsFieldIsOnlySaidWhereItWouldNotBePut() throws IOException {
    importText(
        """
        first flags:# a:flags.0?true b:int = First;
        apart flags:# a:int b:flags.0?int = Apart;
        two flags:# flags2:# a:flags2.3?Bool b:flags.1?int = Two;
        unused a:int flags:# = Unused;
        """);

    assertThat(read("a/FirstType.java")).doesNotContain("TlFlags");
    assertThat(read("a/ApartType.java")).contains("  @TlFlags(\"flags\")\n  int a();");
    assertThat(read("a/TwoType.java"))
        .contains(
            "  @TlFlags({\"flags\", \"flags2\"})\n  @TlFlag(field = \"flags2\", value = 3)\n  @Nullable Boolean a();");
    assertThat(read("a/UnusedType.java"))
        .contains("@TlFlags(\"flags\")\ninterface UnusedType {\n  int a();");
  }

  @Test
  void nameIsSaidWhereItDoesNotFollow() throws IOException {
    importText("p_q_inner dc:int srp_B:bytes default:int = P_Q_inner;");

    assertThat(read("a/PQInnerType.java"))
        .contains("@TlType\n@TlName(\"P_Q_inner\")\ninterface PQInnerType {")
        .contains("  @TlName(\"p_q_inner\")\n  interface Regular {\n    int dc();\n")
        .contains("    @TlName(\"srp_B\")\n    @TlSecret\n    ByteString srpB();\n")
        .contains("    int default_();\n");
  }

  @Test
  void typeHiddenByAConstructorIsWrittenInFull() throws IOException {
    importText(
        """
        photo id:long = Photo;
        mediaEmpty = Media;
        mediaPhoto flags:# photo:flags.0?Photo all:Vector<Photo> = Media;
        mediaList texts:Vector<string> = Media;
        """);

    assertThat(read("a/MediaType.java"))
        .contains("    a.@Nullable Photo photo();\n")
        .contains("    java.util.List<a.Photo> all();\n")
        .contains("    java.util.List<String> texts();\n");
  }

  @Test
  void typeOfAnAmbiguousNameIsWrittenInFullUnlessItIsNearest() throws IOException {
    importText(
        """
        x.photo = x.Photo;
        y.photo = y.Photo;
        x.album a:x.Photo b:y.Photo c:x.Error = x.Album;
        x.error = x.Error;
        """);

    assertThat(read("a/x/AlbumType.java"))
        .contains("  Photo a();\n\n  a.y.Photo b();\n\n  a.x.Error c();\n")
        .doesNotContain("import a");
  }

  @Test
  void declarationGivesWayToATypeOfItsName() throws IOException {
    importText("sentCode type:SentCodeType = SentCode; sentCodeTypeApp = SentCodeType;");

    assertThat(read("a/SentCodeType_.java"))
        .contains("interface SentCodeType_ {\n  SentCodeType type();");
    assertThat(read("a/SentCodeTypeType.java")).contains("interface SentCodeTypeType {");
  }

  @Test
  void bareTypesAndVectorsAreSaid() throws IOException {
    importText(
        """
        salt since:int = Salt;
        salts first:salt one:%Salt all:vector<salt> times:vector<int> = Salts;
        """);

    assertThat(read("a/SaltsType.java"))
        .contains("  @TlBare\n  Salt first();\n\n  @TlBare\n  Salt one();\n")
        .contains("  @TlBare\n  List<Salt> all();\n\n  @TlBare\n  List<Integer> times();\n");
  }

  @Test
  void whatCannotBeDeclaredIsLeftOutWithAWarning() throws IOException {
    TlImporter.Result result =
        importText("int128 4*[ int ] = Int128;\nodd a:Vector<%Foo> = Odd;\nfoo b:Bar = Foo;\n");

    assertThat(result.files())
        .containsExactly(Path.of("a/FooType.java"), Path.of("a/package-info.java"));
    assertThat(result.warnings())
        .containsExactly(
            "line 1: int128 is built in; it is not declared",
            "line 2: odd has a:Vector<%Foo>, which cannot be declared; it is left out",
            "line 3: foo needs Bar, which the schema does not declare");
  }

  @Test
  void packageKnowsTheLayerAndWhatDeclarationsDoNotSay() throws IOException {
    importText(
        "// Mine.\n---types---\nb#0000000a = B;\na = A;\n---functions---\nx.f = A;\n// LAYER 7\n");

    assertThat(read("a/package-info.java"))
        .isEqualTo(
            """
            /** Layer 7 of Telegram's API. */
            @TlLayer(7)
            @TlSource(
                header = "Mine.",
                types = "b#0000000a a",
                functions = "x.f",
                footer = "LAYER 7")
            @NullMarked
            package a;

            import dev.mtproto.annotations.TlLayer;
            import dev.mtproto.annotations.TlSource;
            import org.jspecify.annotations.NullMarked;
            """);
    assertThat(read("a/x/package-info.java")).contains("@NullMarked\npackage a.x;\n");
    assertThat(read("a/methods/package-info.java")).contains("@NullMarked\npackage a.methods;\n");
  }

  @Test
  void onlyTakesWhatIsReachedAndTypesWhole() throws IOException {
    TlImporter.Result result =
        TlImporter.of(Schemas.parse("api-layer71.tl"), "a")
            .only(List.of("messages.sendMessage", "help.getNearestDc"))
            .writeTo(directory);

    assertThat(result.files())
        .extracting(Path::toString)
        .contains(
            "a/InputPeerType.java", "a/UpdatesType.java", "a/methods/Help.java", "a/PeerType.java")
        .doesNotContain("a/BoolType.java", "a/ConfigType.java", "a/messages/DialogsType.java");
    assertThat(read("a/methods/Messages.java")).containsOnlyOnce("@TlMethod(");
    assertThat(read("a/InputPeerType.java")).contains("interface Channel {");
  }

  @Test
  void onlyRefusesANameThatTheSchemaLacks() {
    TlImporter importer = TlImporter.of(Schemas.parse("api-layer71.tl"), "a");

    assertThatThrownBy(() -> importer.only(List.of("messages.sendMesage", "Peer")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the schema does not have messages.sendMesage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"api-layer71.tl", "api-layer190.tl", "mtproto.tl"})
  @EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "google-java-format looks into javac")
  void sourcesAreFormatted(String schema) throws Exception {
    TlImporter.of(Schemas.parse(schema), "com.acme.api").writeTo(directory);

    Formatter formatter = new Formatter();
    for (Map.Entry<String, String> file : contents().entrySet()) {
      assertThat(formatter.formatSourceAndFixImports(file.getValue()))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void importingAgainChangesNothing() throws IOException {
    TlImporter importer = TlImporter.of(Schemas.parse("api-layer71.tl"), "a");
    importer.writeTo(directory);
    Map<String, String> before = contents();
    importer.writeTo(directory);

    assertThat(contents()).isEqualTo(before).hasSizeGreaterThan(200);
  }

  private TlImporter.Result importText(String schema) throws IOException {
    return TlImporter.of(TlSchema.parse(schema), "a").writeTo(directory);
  }

  private String read(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(directory.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
