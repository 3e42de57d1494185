package dev.mtproto.proxy.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a daemon, in a JSON file that only its owner may read. Changes of the file count
 * from the next call on: a token that is removed is revoked. Thread-safe.
 */
public final class TokenFile {
  private static final String PREFIX = "mtp_";
  private static final int SECRET_BYTES = 32;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private volatile @Nullable Loaded loaded;

  /** The tokens of a file, which need not exist yet. */
  public TokenFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** What was read of a file; another file of that name has another key. */
  private record Loaded(BasicFileAttributes attributes, List<AccessToken> tokens) {
    boolean isOf(BasicFileAttributes now) {
      return attributes.lastModifiedTime().equals(now.lastModifiedTime())
          && attributes.size() == now.size()
          && Objects.equals(attributes.fileKey(), now.fileKey());
    }
  }

  /**
   * Makes a token for all accounts.
   *
   * @see #create(String, MethodRules, List, int)
   */
  public String create(String name, MethodRules rules, int callsPerSecond) throws IOException {
    return create(name, rules, List.of(), callsPerSecond);
  }

  /**
   * Makes a token.
   *
   * @param accounts the accounts that it is good for; empty for all
   * @param callsPerSecond how many calls a second it is good for; 0 for any number
   * @return the token itself, which is not kept: it cannot be shown again
   * @throws IllegalArgumentException if the name or the rate is none
   * @throws IllegalStateException if there is a token of that name
   * @throws IOException if the file cannot be read or written
   */
  public String create(String name, MethodRules rules, List<String> accounts, int callsPerSecond)
      throws IOException {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    AccessToken made =
        new AccessToken(name, TokenSearch.hash(text), now, rules, accounts, callsPerSecond);
    try (ChangeLock held = ChangeLock.of(file)) {
      List<AccessToken> tokens = new ArrayList<>(read());
      if (tokens.stream().anyMatch(token -> token.name().equals(name))) {
        throw new IllegalStateException("there is a token named " + name + " already");
      }
      tokens.add(made);
      save(tokens, held);
    }
    return text;
  }

  /**
   * Revokes a token.
   *
   * @return whether there was one of that name
   * @throws IOException if the file cannot be read or written
   */
  public boolean revoke(String name) throws IOException {
    try (ChangeLock held = ChangeLock.of(file)) {
      List<AccessToken> tokens = new ArrayList<>(read());
      boolean removed = tokens.removeIf(token -> token.name().equals(name));
      if (removed) {
        save(tokens, held);
      }
      return removed;
    }
  }

  /**
   * All tokens, in the order in which they were made.
   *
   * @throws IOException if the file cannot be read or is damaged
   */
  public List<AccessToken> list() throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Loaded known = loaded;
      if (known == null || !known.isOf(now)) {
        known = new Loaded(now, read());
        loaded = known;
      }
      return known.tokens();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private List<AccessToken> read() throws IOException {
    try {
      return TokenJson.read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IllegalArgumentException e) {
      throw new IOException("the token file " + file + " is damaged: " + e.getMessage(), e);
    }
  }

  /**
   * Finds the permission that a token gives, in a time that tells nothing of the others.
   *
   * @return null if there is none, or it was revoked
   * @throws IOException if the file cannot be read or is damaged
   */
  public @Nullable AccessToken find(String token) throws IOException {
    return TokenSearch.find(list(), token);
  }

  private void save(List<AccessToken> tokens, ChangeLock held) throws IOException {
    Path fresh = held.fresh();
    // Somebody may have been killed while writing it.
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, ownerOnly());
    Files.write(fresh, TokenJson.write(tokens));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private FileAttribute<?>[] ownerOnly() {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }

  @Override
  public String toString() {
    return "tokens in " + file;
  }
}
