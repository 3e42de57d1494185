package dev.mtproto.error;

import java.util.ArrayList;
import java.util.List;

/**
 * An error as the server writes it, taken apart: the words of its name, and the numbers among them.
 *
 * @param name the text without its parameters
 * @param parameter the first number; {@link #NONE} if there is none
 * @param minutes whether the number is one of minutes, {@code ..._WAIT_10MIN}
 */
record ErrorText(String name, int parameter, boolean minutes) {
  static final int NONE = -1;
  private static final String MINUTES = "MIN";

  static ErrorText of(String text) {
    int parameter = NONE;
    boolean minutes = false;
    List<String> words = new ArrayList<>();
    for (String word : text.split("_", -1)) {
      int number = number(word);
      if (parameter == NONE && number != NONE) {
        parameter = number;
        minutes = word.endsWith(MINUTES);
      } else if (parameter == NONE || !isFurtherParameter(word)) {
        words.add(word);
      }
    }
    return new ErrorText(String.join("_", words), parameter, minutes);
  }

  /** The number that a word is, with or without its unit. */
  private static int number(String word) {
    String digits =
        word.endsWith(MINUTES) ? word.substring(0, word.length() - MINUTES.length()) : word;
    if (digits.isEmpty() || digits.length() > 10 || !digits.chars().allMatch(ErrorText::isDigit)) {
      return NONE;
    }
    long value = Long.parseLong(digits);
    return value <= Integer.MAX_VALUE ? (int) value : NONE;
  }

  /** What follows the number: {@code INPUT_METHOD_INVALID_123_0abc} ends with a constructor. */
  private static boolean isFurtherParameter(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(letter -> isDigit(letter) || letter >= 'a' && letter <= 'f');
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }
}
