import FileSystem
import Glibc
import PerformanceModel
import PlanStore
import Text
import Wording

extension Phrases {
  /// Returns an error of a plan file and its remedy, safe to print on a terminal.
  public func words(of error: StoreError) -> String {
    switch error {
    case .missing(let path):
      at(path, "non c'è; controlla il nome", "there is no such file; check the name")
    case .invalid(let problems): words(of: problems)
    case .exists(let path):
      at(
        path, "il file c'è già; scegli un altro nome, o toglilo prima",
        "the file exists already; choose another name, or remove it first")
    case .locked(let path, let process): locked(path, by: process)
    case .unknownSubjects(let codes): unknownSubjects(codes)
    case .refused(let path, let code, let rejection):
      "\(path.spelledOut): " + (code.map { "\($0): " } ?? "") + words(of: rejection)
    case .newerVersion(let path, let version):
      at(
        path,
        "è della versione \(version) del formato, più nuova di questo cruscotto (\(PlanFormat.version)); "
          + "si può guardare, non cambiare",
        "it is of version \(version) of the format, newer than this cruscotto (\(PlanFormat.version)); "
          + "it can be looked at, not changed")
    case .inUse(let path):
      at(
        path,
        "contiene misurazioni o decisioni, o non è un piano, e non si sostituisce; "
          + "scegli un altro nome",
        "contains measurements or decisions, or is not a plan, and is not replaced; choose another name"
      )
    case .otherPlan(let path):
      at(
        path, "contiene ora un altro piano, e nulla vi è stato scritto; riaprilo per vederlo",
        "contains another plan now, and nothing was written to it; open it again to see that")
    case .unsound(let problems):
      say(
        "il piano non si potrebbe rileggere, perciò non è stato scritto:",
        "the plan could not be read again, so it was not written:") + "\n\(words(of: problems))"
    case .file(let path, let fault): "\(path.spelledOut): \(words(of: fault))"
    }
  }

  private func words(of fault: FileFault) -> String {
    switch fault {
    case .folder: say("è una cartella; indica il file", "this is a folder; give the file in it")
    case .notAFile:
      say("non è un file; indica un piano", "this is not a file; give a plan file")
    case .foreignLock(let lock):
      say(
        "«\(lock.spelledOut)» ha il nome del suo blocco, ma non lo è; spostalo e riprova",
        "'\(lock.spelledOut)' has the name of its lock, but is none; move it and try again")
    case .tooLarge(let limit): tooLarge(limit)
    case .cannotCreate(let error):
      say(
        "non si può creare: \(reason(error)); scegli una cartella in cui puoi scrivere",
        "cannot be created: \(reason(error)); choose a folder that you may write to")
    case .writeProtected(let error):
      say(
        "non si può scrivere: \(reason(error)); chiedi il permesso, o copialo",
        "cannot be written: \(reason(error)); ask for permission, or copy it")
    case .noLocks(let error):
      say(
        "il suo file system non ha blocchi: \(reason(error)); copia il piano altrove",
        "its file system has no locks: \(reason(error)); copy the plan to another one")
    case .failed(let step, let error): "\(name(of: step)): \(reason(error)); \(remedy(error))"
    case .noBackup:
      say(
        "nessuna copia di sicurezza con questo nome, o non più; "
          + "cruscotto restore elenca quelle che ci sono",
        "there is no backup of that name, or not any more; cruscotto restore lists the backups")
    }
  }

  /// Returns that a save left no backup, and why; `nil` where it did, or had not to.
  public func words(of backup: KeptBackup) -> String? {
    guard case .failed(let folder, let error) = backup else { return nil }
    let why =
      error.code == ENOTDIR ? say("non è una cartella", "it is not a folder") : reason(error)
    return at(
      folder, "salvato, ma senza copia di sicurezza dello stato di prima: \(why)",
      "saved, but no backup of the state before is kept: \(why)")
  }

  private func at(_ path: String, _ italian: String, _ english: String) -> String {
    "\(path.spelledOut): \(say(italian, english))"
  }

  private func locked(_ path: String, by process: Int32?) -> String {
    let who =
      process.map { say("il processo \($0)", "process \($0)") }
      ?? say("un altro programma", "another program")
    return at(path, "\(who) lo sta scrivendo; riprova", "\(who) is writing it; try again")
  }

  private func unknownSubjects(_ codes: [String]) -> String {
    let names = codes.map(\.spelledOut).joined(separator: ", ")
    return say(
      "nel piano non c'è più \(names); ricaricalo",
      "the plan no longer has \(names); load it again")
  }

  private func name(of step: FileFailure.Step) -> String {
    switch step {
    case .open: say("non si può aprire", "cannot be opened")
    case .read: say("non si può leggere", "cannot be read")
    case .lock: say("non si può bloccare", "cannot be locked")
    case .create: say("non si può scrivere accanto", "cannot be written beside")
    case .write:
      say("scrittura interrotta, il file è com'era", "writing stopped, the file is as it was")
    case .sync:
      say(
        "scrittura su disco non riuscita, il file è com'era",
        "could not be written to disk, the file is as it was")
    case .rename:
      say("non si può sostituire, il file è com'era", "cannot be replaced, the file is as it was")
    case .link: say("non si può mettere al suo posto", "cannot be put in its place")
    case .backup:
      say(
        "non se ne può tenere una copia, il file è com'era",
        "no backup of it can be kept, the file is as it was")
    case .syncFolder:
      say("scritto, ma senza conferma dal disco", "written, but not confirmed by the disk")
    }
  }

  /// Returns why a call of the system failed.
  public func reason(_ error: SystemError) -> String {
    switch error.code {
    case ENOSPC: say("il disco è pieno", "the disk is full")
    case EDQUOT: say("la quota di disco è esaurita", "the disk quota is used up")
    case EFBIG:
      say("il file sarebbe più grande del permesso", "the file would be larger than allowed")
    case EROFS: say("il file system è di sola lettura", "the file system is read-only")
    case EACCES, EPERM: say("permesso negato", "permission denied")
    case ENOENT: say("il file o la cartella non c'è", "no such file or folder")
    case ENOTDIR:
      say("una parte del percorso non è una cartella", "a part of the path is not a folder")
    case ENOMEM: say("memoria insufficiente", "not enough memory")
    case EIO: say("errore del dispositivo", "device error")
    case EBUSY:
      say(
        "è occupato, o montato come file singolo", "it is busy, or a file that is mounted by itself"
      )
    case ENAMETOOLONG: say("il nome è troppo lungo", "the name is too long")
    case ELOOP: say("collegamenti circolari", "too many symbolic links")
    case ENOLCK, EOPNOTSUPP, ENOSYS: say("operazione non supportata", "not supported")
    default: String(cString: strerror(error.code))
    }
  }

  private func remedy(_ error: SystemError) -> String {
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG:
      say("libera spazio e salva di nuovo", "free some space and save again")
    case EACCES, EPERM, EROFS:
      say("chiedi il permesso e riprova", "ask for permission and try again")
    case ENAMETOOLONG: say("dagli un nome più corto", "give it a shorter name")
    case EBUSY:
      say(
        "monta la cartella che lo contiene, e riprova",
        "mount the folder that it is in, and try again")
    case ENOMEM: say("chiudi altri programmi e riprova", "close other programs and try again")
    default: say("riprova", "try again")
    }
  }
}
