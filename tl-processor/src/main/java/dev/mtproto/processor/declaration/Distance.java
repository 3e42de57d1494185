package dev.mtproto.processor.declaration;

/** How many letters two names differ by (Levenshtein). */
final class Distance {
  private Distance() {}

  /** Whether one name may be a slip for the other. */
  static boolean isNear(String one, String other) {
    int length = Math.max(one.length(), other.length());
    return Math.abs(one.length() - other.length()) <= 3
        && of(one, other) <= Math.max(1, length / 3);
  }

  static int of(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
