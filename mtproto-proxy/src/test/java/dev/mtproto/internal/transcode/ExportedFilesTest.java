package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import dev.mtproto.internal.proxy.updates.UpdateMessages;
import dev.mtproto.layer71.Layer71;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the daemon says of itself is what is in the files that clients are compiled from. */
class ExportedFilesTest {
  private static final Pattern MESSAGE = Pattern.compile("message (\\w+) \\{");
  private static final Pattern FIELD =
      Pattern.compile("((?:repeated )?)([\\w.]+) (\\w+) = (\\d+);");
  private static final Pattern RPC =
      Pattern.compile("rpc (\\w+) ?\\((\\w+)\\) returns \\((stream )?([\\w.]+)\\).*");

  private final FileDescriptor types = LayerDescriptors.types(Layer71.LAYER);

  @Test
  void typesAreAsExported() throws IOException {
    Set<String> exported = exported(LayerDescriptors.TYPES_FILE);
    assertThat(exported).hasSizeGreaterThan(2_500);
    assertThat(described(types)).isEqualTo(exported);
  }

  @Test
  void updatesAreAsExported() throws IOException {
    FileDescriptor updates = LayerDescriptors.updates(types, UpdateMessages.kinds());
    assertThat(described(updates)).isEqualTo(exported(LayerDescriptors.UPDATE_FILE));
  }

  @Test
  void updatesHaveThePredecessorsNumbers() throws IOException {
    List<String> names =
        List.of(
            "UpdatesState",
            "UpdateShortMessage",
            "UpdateShortChatMessage",
            "UpdateShort",
            "Updates",
            "UpdateShortSentMessage",
            "UpdatesDifference",
            "UpdatesDifferenceSlice",
            "UpdateNewMessage",
            "UpdateReadMessagesContents",
            "UpdateDeleteMessages",
            "UpdateNewEncryptedMessage",
            "UpdateChannel",
            "UpdateChannelMessageViews",
            "UpdateChannelTooLong",
            "UpdateReadChannelInbox",
            "UpdateReadChannelOutbox",
            "UpdateNewChannelMessage");
    Set<String> exported = exported(LayerDescriptors.UPDATE_FILE);
    for (int i = 0; i < names.size(); i++) {
      assertThat(exported)
          .contains("Update: Pred%s %s = %d;".formatted(names.get(i), names.get(i), i + 1));
    }
    assertThat(exported).contains("ListenOnUpdates(ListenRequest) stream Update");
  }

  /** A line for each field and rpc of a file. */
  private static Set<String> exported(String name) throws IOException {
    Set<String> lines = new TreeSet<>();
    String message = "";
    for (String line : text(name).lines().map(String::strip).toList()) {
      Matcher header = MESSAGE.matcher(line);
      Matcher field = FIELD.matcher(line);
      Matcher rpc = RPC.matcher(line);
      if (header.matches()) {
        message = header.group(1);
      } else if (field.matches()) {
        lines.add(message + ": " + line.replace("mtproto.", ""));
      } else if (rpc.matches()) {
        boolean stream = rpc.group(3) != null;
        lines.add(rpc(rpc.group(1), rpc.group(2), stream, rpc.group(4)));
      }
    }
    return lines;
  }

  private static Set<String> described(FileDescriptor file) {
    Set<String> lines = new TreeSet<>();
    for (Descriptor message : file.getMessageTypes()) {
      for (FieldDescriptor field : message.getFields()) {
        lines.add(message.getName() + ": " + line(field));
      }
    }
    for (MethodDescriptor rpc : file.getServices().get(0).getMethods()) {
      String output = name(rpc.getOutputType());
      lines.add(rpc(rpc.getName(), name(rpc.getInputType()), rpc.isServerStreaming(), output));
    }
    return lines;
  }

  private static String line(FieldDescriptor field) {
    String type =
        field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
            ? name(field.getMessageType())
            : field.getType().name().toLowerCase(Locale.ROOT);
    String label = field.isRepeated() ? "repeated " : "";
    return label + type + " " + field.getName() + " = " + field.getNumber() + ";";
  }

  private static String name(Descriptor message) {
    return message.getFile().getPackage().equals("google.protobuf")
        ? message.getFullName()
        : message.getName();
  }

  private static String rpc(String name, String input, boolean stream, String output) {
    return name + "(" + input + ")" + (stream ? " stream " : " ") + output;
  }

  private static String text(String name) throws IOException {
    try (InputStream resource = Layer71.class.getResourceAsStream("/" + name)) {
      return new String(
          Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
