package dev.mtproto.cli.file;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.layer71.InputFileLocation.InputDocumentFileLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents as the command writes them: {@code document:ID:ACCESS_HASH:VERSION:DC:SIZE}. */
final class DocumentAddress {
  private static final Pattern FORM =
      Pattern.compile("document:(-?\\d{1,19}):(-?\\d{1,19}):(\\d{1,9}):(\\d{1,4}):(\\d{1,18})");

  private DocumentAddress() {}

  static String of(RemoteFile file) {
    if (file.location() instanceof InputDocumentFileLocation location) {
      return String.join(
          ":",
          "document",
          Long.toString(location.id()),
          Long.toString(location.accessHash()),
          Integer.toString(location.version()),
          Integer.toString(file.dcId()),
          Long.toString(file.size()));
    }
    return "";
  }

  static boolean isOne(String text) {
    return text.startsWith("document:");
  }

  static RemoteFile parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new CommandFailure(text + ": a document is document:ID:ACCESS_HASH:VERSION:DC:SIZE");
    }
    try {
      InputDocumentFileLocation location =
          new InputDocumentFileLocation(
              Long.parseLong(parts.group(1)),
              Long.parseLong(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      return new RemoteFile(
          Integer.parseInt(parts.group(4)), location, Long.parseLong(parts.group(5)), "");
    } catch (NumberFormatException tooLarge) {
      throw new CommandFailure(text + ": " + tooLarge.getMessage(), tooLarge);
    }
  }
}
