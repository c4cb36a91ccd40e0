"""What can go wrong with the journal, named for the caller's next move."""

from core.errors import ResourceError, UnsafeError


class JournalError(ResourceError):
    """The file cannot be read or trusted; look at it before the bot runs again."""


class JournalFullError(JournalError):
    """No room: what was not yet committed is not recorded and must not be acted upon."""


class JournalLockedError(ResourceError):
    """Another process writes this journal."""


class JournalMismatchError(UnsafeError):
    """The journal belongs to another environment; writing here would mix two accounts."""
