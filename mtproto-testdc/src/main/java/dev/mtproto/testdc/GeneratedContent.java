package dev.mtproto.testdc;

/**
 * Content by place: each page is copied from somewhere else in a table of random bytes, so that
 * making it costs no more than copying.
 */
final class GeneratedContent implements FileContent {
  private static final int PAGE = 4096;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final byte[] table;
  private final long size;

  GeneratedContent(byte[] table, long size) {
    this.table = table;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(long from, byte[] into, int length) {
    int done = 0;
    while (done < length) {
      long page = (from + done) / PAGE;
      int within = (int) ((from + done) % PAGE);
      int count = Math.min(PAGE - within, length - done);
      System.arraycopy(table, start(page) + within, into, done, count);
      done += count;
    }
  }

  /** Where in the table a page begins. */
  private int start(long page) {
    return (int) ((page * MIX >>> 32) % (table.length - PAGE));
  }
}
