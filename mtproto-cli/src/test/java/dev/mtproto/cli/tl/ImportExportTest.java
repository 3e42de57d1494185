package dev.mtproto.cli.tl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportExportTest {
  private static final Path SCHEMAS = Path.of("../tl-processor/src/test/resources/schema");
  private static final Path LAYER_71 = SCHEMAS.resolve("api-layer71.tl");
  private static final Path LAYER_190 = SCHEMAS.resolve("api-layer190.tl");

  @Test
  void theExportedSchemaIsThePublishedOneUpToBlankLines(@TempDir Path out) throws IOException {
    CommandRun run = CommandRun.of("tl", "export", "--tl", "--out", out.toString());

    assertThat(run.outLines()).containsExactly(out.resolve("layer71.tl").toString());
    assertThat(lines(out.resolve("layer71.tl"))).isEqualTo(lines(LAYER_71));
  }

  @Test
  void theProtoFilesStandInTheFoldersThatTheirImportsName(@TempDir Path out) throws IOException {
    CommandRun run = CommandRun.of("tl", "export", "--proto", "--out", out.toString());

    Path types = out.resolve("github.com/cjongseok/mtproto/types.tl.proto");
    assertThat(run.outLines()).hasSize(2).contains(types.toString());
    assertThat(lines(types)).contains("package mtproto;", "service Mtproto {");
  }

  @Test
  void importingTheDeclaredLayerAgainChangesNothing(@TempDir Path out) throws IOException {
    CommandRun.of("tl", "export", "--tl", "--out", out.toString());
    String exported = out.resolve("layer71.tl").toString();

    CommandRun run =
        CommandRun.of("tl", "import", exported, "--package", "a", "--out", out.toString());
    CommandRun original =
        CommandRun.of(
            "tl", "import", LAYER_71.toString(), "--package", "b", "--out", out.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(out.resolve("a/InputPeerType.java")))
        .isEqualTo(
            Files.readString(out.resolve("b/InputPeerType.java"))
                .replace("package b;", "package a;"));
    assertThat(original.exitCode()).isZero();
  }

  @Test
  void onlyWhatIsNamedAndWhatItReachesIsImported(@TempDir Path out) {
    CommandRun run = importLayer190(out, "--only", "help.getNearestDc,help.getConfig");

    assertThat(run.exitCode()).isZero();
    assertThat(out.resolve("com/acme/NearestDcType.java")).exists();
    assertThat(out.resolve("com/acme/ConfigType.java")).exists();
    assertThat(out.resolve("com/acme/MessageType.java")).doesNotExist();
  }

  @Test
  void aNameThatTheSchemaLacksFailsAndWritesNothing(@TempDir Path out) {
    CommandRun run = importLayer190(out, "--only", "help.getNothing");

    assertThat(run.err()).contains("api-layer190.tl").contains("help.getNothing").hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void aSyntaxErrorNamesFileLineAndColumn(@TempDir Path out) throws IOException {
    Path schema = Files.writeString(out.resolve("bad.tl"), "\nuser#1 id:int Users;\n");

    CommandRun run =
        CommandRun.of("tl", "import", schema.toString(), "--package", "a", "--out", out.toString());

    assertThat(run.err()).startsWith("mtproto tl import: " + schema + ": line 2, column ");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aMissingSchemaIsNamed(@TempDir Path out) {
    CommandRun run =
        CommandRun.of("tl", "import", "nowhere.tl", "--package", "a", "--out", out.toString());

    assertThat(run.err()).isEqualTo("mtproto tl import: nowhere.tl: no such file or directory\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aPackageThatIsNoneAndAMissingOptionAreInvalidArguments(@TempDir Path out) {
    String schema = LAYER_71.toString();

    assertThat(CommandRun.of("tl", "import", schema, "--package", "1x", "--out", out.toString()))
        .extracting(CommandRun::exitCode)
        .isEqualTo(128);
    assertThat(CommandRun.of("tl", "import", schema, "--out", out.toString()).exitCode())
        .isEqualTo(128);
  }

  private static CommandRun importLayer190(Path out, String... further) {
    List<String> fixed =
        List.of(
            "tl", "import", LAYER_190.toString(), "--package", "com.acme", "--out", out.toString());
    return CommandRun.of(Stream.concat(fixed.stream(), Stream.of(further)).toArray(String[]::new));
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
  }
}
