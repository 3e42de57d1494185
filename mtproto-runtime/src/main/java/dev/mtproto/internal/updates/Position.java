package dev.mtproto.internal.updates;

/**
 * How far an account's updates have been delivered.
 *
 * @param pts the counter of its own box
 * @param qts the counter of secret chats
 * @param date the server's date of the last numbered container, in seconds
 * @param seq the number of that container
 */
record Position(int pts, int qts, int date, int seq) {
  Position withPts(int newPts) {
    return new Position(newPts, qts, date, seq);
  }

  Position withQts(int newQts) {
    return new Position(pts, newQts, date, seq);
  }

  Position withSeq(int newSeq, int newDate) {
    return new Position(pts, qts, newDate == 0 ? date : newDate, newSeq);
  }
}
