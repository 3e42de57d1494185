package dev.mtproto.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.processor.schema.TlSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandWrittenTest {
  private static final String SCHEMA =
      """
      x.found count:int = x.Found;
      chatEmpty = Chat;
      chat id:int title:string = Chat;
      ---functions---
      x.search q:string limit:int = x.Found;
      x.count = x.Found;
      """;

  private final Path directory;

  HandWrittenTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void commentsOfTypesConstructorsAndParametersStay() throws IOException {
    importSchema(SCHEMA);
    edit("a/ChatType.java", "/** {@code Chat}. */", "/**\n * A group.\n *\n * @see Other\n */");
    edit("a/ChatType.java", "/** {@code chat}. */", "/** One that can be seen. */");
    edit("a/ChatType.java", "    String title", "    /** Up to 255 letters. */\n    String title");
    edit("a/package-info.java", "A TL schema.", "My schema.");

    assertImportKeeps("a/ChatType.java");
    assertImportKeeps("a/package-info.java");
  }

  @Test
  void methodsWithABodyStayWhereTheyAre() throws IOException {
    importSchema(SCHEMA);
    edit("a/methods/X.java", "X {\n", "X {\n  /** None. */\n  String NONE = \"\";\n\n");
    edit(
        "a/methods/X.java",
        "int limit);\n",
        """
        int limit);

          /** Ten of them, but {@code "}"} is no end. */
          default Found search(String q) {
            return search(q, 10); // as the app does
          }

          default Found searchAll() {
            return search("", Objects.requireNonNull(Integer.MAX_VALUE));
          }
        """);
    edit("a/methods/X.java", "TlMethods;\n", "TlMethods;\nimport java.util.Objects;\n");
    edit("a/methods/X.java", "Found count();\n", "Found count();\n\n  static void last() {}\n");

    assertImportKeeps("a/methods/X.java");
  }

  @Test
  void parametersFollowTheSchemaThoughCommentsStay() throws IOException {
    importSchema(SCHEMA);
    edit("a/methods/X.java", "/** {@code x.search}. */", "/** Finds. */");
    importSchema(SCHEMA.replace("q:string", "query:string offset:int"));

    assertThat(read("a/methods/X.java"))
        .contains("/** Finds. */\n")
        .contains("Found search(String query, int offset, int limit);");
  }

  @Test
  void importThatIsNoLongerNeededGoes() throws IOException {
    importSchema(SCHEMA);
    edit("a/methods/X.java", "TlMethods;\n", "TlMethods;\nimport java.util.Objects;\n");
    importSchema(SCHEMA);

    assertThat(read("a/methods/X.java")).doesNotContain("Objects");
  }

  @Test
  void fileThatIsNotJavaIsNotOverwritten() throws IOException {
    importSchema(SCHEMA);
    edit("a/ChatType.java", "interface Empty {}", "interface Empty {");
    String before = read("a/ChatType.java");

    assertThatThrownBy(() -> importSchema(SCHEMA))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ChatType.java is not Java");
    assertThat(read("a/ChatType.java")).isEqualTo(before);
  }

  private void assertImportKeeps(String file) throws IOException {
    String before = read(file);
    importSchema(SCHEMA);
    assertThat(read(file)).isEqualTo(before);
  }

  private void importSchema(String schema) throws IOException {
    TlImporter.of(TlSchema.parse(schema), "a").writeTo(directory);
  }

  private void edit(String file, String old, String replacement) throws IOException {
    String text = read(file);
    assertThat(text).containsOnlyOnce(old);
    Files.writeString(directory.resolve(file), text.replace(old, replacement));
  }

  private String read(String file) throws IOException {
    return Files.readString(directory.resolve(file));
  }
}
