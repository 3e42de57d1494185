package dev.mtproto.files;

import dev.mtproto.call.Caller;
import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.error.RpcException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Fetches parts of a file, wherever the file is: goes to another data centre or to a CDN when told
 * so, and has the location renewed. Thread-safe: {@link #lock} is held while the place is changed,
 * connecting included; all workers need the new place before they can go on.
 */
final class PartFetcher {
  private static final int MAX_CHANGES = 5;
  private static final String MIGRATE = "FILE_MIGRATE";

  private final FileServers servers;
  private final FileMethods methods;
  private final TransferOptions options;

  private final ReentrantLock lock = new ReentrantLock();
  private volatile Place place;

  PartFetcher(RemoteFile file, FileServers servers, FileMethods methods, TransferOptions options) {
    this.servers = servers;
    this.methods = methods;
    this.options = options;
    this.place = placeOf(file);
  }

  /**
   * Where the file is.
   *
   * @param callers connections to its data centre
   * @param cdn where its bytes are; null if they are with the data centre
   */
  private record Place(RemoteFile file, List<Caller> callers, @Nullable CdnFetcher cdn) {
    Caller caller(int worker) {
      return callers.get(worker % callers.size());
    }
  }

  private Place placeOf(RemoteFile file) {
    int dcId = file.dcId() == 0 ? servers.home() : file.dcId();
    return new Place(file, servers.media(dcId, options.connections()), null);
  }

  /** How many connections are used. */
  int connections() {
    return place.callers().size();
  }

  /**
   * Fetches a part.
   *
   * @param worker whose connection is to be used
   * @return fewer bytes than asked for only at the file's end
   */
  ByteBuffer fetch(int worker, long offset, int limit) {
    for (int changes = 0; ; changes++) {
      Place now = place;
      try {
        ByteBuffer bytes = fetch(now, worker, offset, limit);
        if (bytes != null) {
          return bytes;
        }
      } catch (RpcException refused) {
        if (changes == MAX_CHANGES || !change(now, refused)) {
          throw refused;
        }
      }
      if (changes > MAX_CHANGES) {
        throw new FileTransferException(
            Reason.WRONG_LENGTH, "the server keeps sending us to a CDN and back", null);
      }
    }
  }

  /** Fetches a part; null if we are told to go to a CDN. */
  private @Nullable ByteBuffer fetch(Place now, int worker, long offset, int limit) {
    if (now.cdn() != null) {
      return now.cdn().fetch(worker, offset, limit);
    }
    FileAnswer answer =
        PartCalls.call(
            now.caller(worker),
            methods.getFile(now.file().location(), offset, limit),
            options.partTimeout());
    if (answer instanceof FileAnswer.Data data) {
      return data.bytes();
    }
    CdnRedirect redirect = CdnRedirect.of(((FileAnswer.Other) answer).object());
    change(now, () -> redirected(now, redirect));
    return null;
  }

  private Place redirected(Place now, CdnRedirect redirect) {
    List<Caller> cdn = servers.cdn(redirect.dcId(), options.connections());
    CdnFetcher fetcher =
        new CdnFetcher(redirect, methods, cdn, now.callers(), now.file().size() >= 0, options);
    return new Place(now.file(), now.callers(), fetcher);
  }

  /** Does what an error asks for; false if it asks for nothing. */
  private boolean change(Place now, RpcException refused) {
    if (refused.is(MIGRATE) && refused.parameter().isPresent()) {
      change(now, () -> placeOf(now.file().at(refused.parameter().getAsInt())));
      return true;
    }
    if (now.cdn() != null && refused.name().endsWith("_TOKEN_INVALID")) {
      change(now, () -> new Place(now.file(), now.callers(), null));
      return true;
    }
    if (refused.name().startsWith("FILE_REFERENCE_")) {
      change(now, () -> renewed(now, refused));
      return true;
    }
    return false;
  }

  private Place renewed(Place now, RpcException expired) {
    UnaryOperator<RemoteFile> refresh = options.refreshLocation();
    if (refresh == null) {
      throw new FileTransferException(
          Reason.REFERENCE_EXPIRED,
          "the file reference has expired; fetch the message again, or say how in"
              + " TransferOptions.refreshLocation",
          expired);
    }
    RemoteFile file = refresh.apply(now.file());
    return file.dcId() == now.file().dcId() ? new Place(file, now.callers(), null) : placeOf(file);
  }

  /** How the place is to be changed. */
  @FunctionalInterface
  private interface Change {
    Place make();
  }

  /** Changes the place, unless another worker has done so meanwhile. */
  private void change(Place seen, Change change) {
    lock.lock();
    try {
      if (place == seen) {
        place = change.make();
      }
    } finally {
      lock.unlock();
    }
  }
}
