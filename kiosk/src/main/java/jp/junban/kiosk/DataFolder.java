package jp.junban.kiosk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.junban.kiosk.platform.DurableFile;

/** The folder in which the agent keeps what must survive a restart. */
final class DataFolder {

  private DataFolder() {}

  /** Takes it for this process alone: two agents on one folder would print a touch twice. */
  static FileChannel own(Path data) throws IOException, SettingsProblem {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new SettingsProblem("The folder " + data + " cannot be made.");
    }
    FileChannel channel = DurableFile.openToAppend(data.resolve("agent.lock"));
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new SettingsProblem("Another kiosk agent works in the folder " + data + ".");
    }
    return channel;
  }
}
