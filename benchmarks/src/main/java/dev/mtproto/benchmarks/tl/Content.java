package dev.mtproto.benchmarks.tl;

/** What both libraries' objects say: of the dialog with a number, its partner and its message. */
final class Content {
  static final int DIALOGS = 100;
  static final int DATE = 1_500_000_000;

  private Content() {}

  static boolean isUser(int dialog) {
    return dialog % 10 < 6;
  }

  static boolean isChannel(int dialog) {
    return dialog % 10 >= 6 && dialog % 10 < 9;
  }

  static int peerId(int dialog) {
    return 10_000_000 + dialog * 7919;
  }

  static long accessHash(int dialog) {
    return 0x9e3779b97f4a7c15L * (dialog + 1);
  }

  static boolean isReply(int dialog) {
    return dialog % 4 == 0;
  }

  static boolean isFormatted(int dialog) {
    return dialog % 5 == 0;
  }

  static String text(int dialog) {
    return "Message " + dialog + ": the quick brown fox jumps over the lazy dog, once again.";
  }

  static String title(int dialog) {
    return "Conversation number " + dialog;
  }
}
