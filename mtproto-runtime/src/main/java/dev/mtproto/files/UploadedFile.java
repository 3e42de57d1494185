package dev.mtproto.files;

import dev.mtproto.tl.TlObject;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file whose parts are all with the server, which forgets them after some hours unless they are
 * used: in {@code messages.sendMedia} and the like.
 */
public final class UploadedFile {
  private final TlObject input;
  private final long id;
  private final PartPlan plan;
  private final @Nullable Path source;

  /**
   * A file.
   *
   * @param source where missing parts can be read again; null if they cannot
   */
  UploadedFile(TlObject input, long id, PartPlan plan, @Nullable Path source) {
    this.input = input;
    this.id = id;
    this.plan = plan;
    this.source = source;
  }

  /** What stands for the file in calls: {@code inputFile} or {@code inputFileBig}. */
  public TlObject input() {
    return input;
  }

  /**
   * What stands for the file in calls, as a generated Type: {@code as(InputFile.class)}.
   *
   * @throws ClassCastException if it is no such object
   */
  public <T> T as(Class<T> type) {
    return type.cast(input);
  }

  /** The file's length in bytes. */
  public long size() {
    return plan.size();
  }

  long id() {
    return id;
  }

  PartPlan plan() {
    return plan;
  }

  @Nullable Path source() {
    return source;
  }

  @Override
  public String toString() {
    return "UploadedFile{" + size() + " bytes in " + plan.parts() + " parts}";
  }
}
