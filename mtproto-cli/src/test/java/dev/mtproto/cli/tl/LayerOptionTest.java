package dev.mtproto.cli.tl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.Javac;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerOptionTest {
  private static final Map<String, String> LAYER =
      Map.of(
          "package-info",
          "@dev.mtproto.annotations.TlLayer(7) package com.acme;",
          "ThingType",
          """
          package com.acme;
          import dev.mtproto.annotations.*;
          @TlType @TlConstructor(0xc17b9321) interface ThingType {
            int number();
            dev.mtproto.layer71.InputPeer peer();
          }
          """);
  private static final String THING =
      "{\"_\":\"thing\",\"number\":5,\"peer\":{\"_\":\"inputPeerSelf\"}}";
  private static final String PEER_SELF = "c97ea07d";

  private static Path folder;

  @BeforeAll
  static void compileALayer(@TempDir Path temporary) {
    folder = temporary;
    assertThat(Javac.compile(LAYER, folder)).isEmpty();
  }

  @Test
  void aFolderOfClassesIsALayerBesideWhichLayer71StandsIn() {
    String hex = encode(folder.toString(), THING);

    assertThat(hex).endsWith("05000000" + PEER_SELF);
    assertThat(CommandRun.of("tl", "decode", "--layer", folder.toString(), hex).out())
        .isEqualTo(THING + "\n");
  }

  @Test
  void aJarIsALayerToo(@TempDir Path other) throws IOException {
    Path jar = jar(other.resolve("acme.jar"));

    assertThat(encode(jar.toString(), THING)).isEqualTo(encode(folder.toString(), THING));
  }

  @Test
  void itsSchemaCanBeExported(@TempDir Path out) throws IOException {
    CommandRun.of("tl", "export", "--tl", "--layer", folder.toString(), "--out", out.toString());

    assertThat(Files.readString(out.resolve("layer7.tl")))
        .contains("peer:InputPeer = Thing;")
        .doesNotContain("inputPeerSelf");
  }

  @Test
  void aClassPathWithoutALayerIsRefused(@TempDir Path empty) {
    CommandRun run = CommandRun.of("tl", "decode", "--layer", empty.toString(), PEER_SELF);

    assertThat(run.err()).isEqualTo("mtproto tl decode: no compiled layer in " + empty + "\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aMissingJarIsNamed() {
    CommandRun run =
        CommandRun.of("tl", "decode", "--layer", folder + File.pathSeparator + "no.jar", PEER_SELF);

    assertThat(run.err()).isEqualTo("mtproto tl decode: no.jar: no such file or directory\n");
  }

  private static String encode(String layer, String json) {
    CommandRun run = CommandRun.of("tl", "encode", "--layer", layer, json);
    assertThat(run.err()).isEmpty();
    return run.out().strip();
  }

  private static Path jar(Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : files) {
        entries.putNextEntry(new JarEntry(folder.relativize(file).toString()));
        Files.copy(file, entries);
      }
    }
    return jar;
  }
}
