package dev.mtproto.credentials;

import java.nio.file.Path;
import java.util.Arrays;
import okio.ByteString;

/**
 * A process that saves all the time, until it is killed. In what it saves everything says the same
 * number, which it prints once it is saved.
 */
final class CredentialsWriter {
  private CredentialsWriter() {}

  /**
   * Saves.
   *
   * @param arguments the file; the first number
   */
  public static void main(String[] arguments) {
    Credentials credentials = Credentials.file(Path.of(arguments[0]));
    CredentialsLock unused = credentials.lock();
    for (int number = Integer.parseInt(arguments[1]); ; number++) {
      credentials.save(session(number));
      credentials.savePart("peers", ByteString.encodeUtf8("peers " + number));
      System.out.println(number);
    }
  }

  /** A session of a number: signed in, with another key, another salt and other updates. */
  static SavedSession session(int number) {
    return SavedSession.builder("127.0.0.1", 443, key(number))
        .phone("+" + number)
        .app(1, "hash")
        .salt(number)
        .dc(2, false)
        .userId(number)
        .updates(UpdateState.of(number, number, number, number).withChannel(number, number))
        .build()
        .withKey(new SavedKey(4, SavedKey.Kind.MAIN, number, key(number), true));
  }

  private static ByteString key(int number) {
    byte[] bytes = new byte[256];
    Arrays.fill(bytes, (byte) number);
    return ByteString.of(bytes);
  }
}
