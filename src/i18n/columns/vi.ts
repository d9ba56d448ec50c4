import type { DataColumn } from '#i18n/data-column.ts'

/** What the columns of the tables mean, in Vietnamese. */
export const columns: Readonly<Record<DataColumn, string>> = {
  ids: 'Id của bảng khác; nhiều id cách nhau bằng dấu cách',
  language: 'Mã ngôn ngữ (BCP 47)',
  date: 'Ngày, tháng hoặc khoảng thời gian (ISO 8601); kết thúc bằng .. nếu còn tiếp diễn',
  measure: 'count: số lượng; share: phần của tổng thể (0.9 là 90%); duration: độ dài thời gian',
  qualifier: 'about (khoảng), over (hơn) hoặc under (dưới): là một phần của con số',
  counts: 'Con số đếm gì',
  before:
    'Con số cùng tên trong báo cáo trước; before_same: có đếm cùng một thứ theo cùng một cách hay không',
  region: 'Tỉnh (ISO 3166-2) hoặc quốc gia (ISO 3166-1)',
  coordinates: 'Tính bằng độ (WGS 84)',
  official: 'Tên dịch có phải của chính tổ chức đó hay không; false: do ban biên tập dịch',
  role: 'funder (tài trợ), partner (hợp tác), supporter (ủng hộ) hoặc member (hội viên)',
  supplied: 'Ảnh đã được cung cấp hay chưa',
  continues: 'Mục tương ứng trong báo cáo trước (năm/id)',
  account:
    'line: thứ tự dòng; depth: cấp của khoản mục; total: có phải tổng hay không; basis: dự toán (budget) hay thực hiện (actual); scale: đơn vị của số tiền',
  page: 'Id hoặc tên của trang đã sửa',
}
